internal import Foundation

/// Processor time of this process, over all its threads.
enum ProcessorTime {
    /// Seconds used so far.
    static var now: Double {
        var time = timespec()
        // The system fills in the two numbers.
        unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
