internal import ArgumentParser
internal import NIOHTTP1
internal import NIOPosix
@main struct Load: AsyncParsableCommand { func run() async throws { } }
