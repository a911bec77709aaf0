internal import ArgumentParser
internal import Configuration
internal import Hummingbird
internal import ProceedingsHTTP
@main struct Server: AsyncParsableCommand { func run() async throws { } }
