internal import Proceedings
