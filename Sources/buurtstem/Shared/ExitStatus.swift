/// How the program ends; part of its contract with scripts.
enum ExitStatus: Int32, Error {
    /// It did what was asked.
    case success = 0
    /// It answered, and the answer is no: a file has errors, a recount disagrees.
    case negative = 1
    /// It could not start: bad usage or bad input.
    case badInput = 2
}
