internal import Metrics
internal import Synchronization

/// All metrics of the process, and their text in Prometheus' exposition format, version 0.0.4.
///
/// Series are in the order of their names and labels. There are at most ``mostSeries``, so that nothing that comes from
/// outside can make memory grow.
final class PrometheusMetrics: MetricsFactory, Sendable {
    static let mostSeries = 4_096

    private struct Name: Hashable, Comparable {
        let name: String
        let labels: String

        static func < (left: Name, right: Name) -> Bool { (left.name, left.labels) < (right.name, right.labels) }
    }

    private let series = Mutex<[Name: MetricSeries]>([:])

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        self.make(label, dimensions, .counter)
    }
    func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
        self.make(label, dimensions, .counter)
    }
    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        self.make(label, dimensions, .gauge)
    }
    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        self.make(label, dimensions, aggregate ? .histogram : .gauge)
    }
    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        self.make(label + "_seconds", dimensions, .histogram)
    }
    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    func destroyMeter(_ handler: any MeterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}

    /// The text.
    var text: String {
        let all = self.series.withLock { $0 }
        var (lines, last): ([String], String?) = ([], nil)
        for name in all.keys.sorted() {
            guard let series = all[name] else { continue }
            if name.name != last { lines.append("# TYPE \(name.name) \(series.kind.rawValue)") }
            last = name.name
            lines += PrometheusMetrics.lines(name.name, name.labels, series)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func make(_ label: String, _ dimensions: [(String, String)], _ kind: MetricSeries.Kind) -> MetricSeries {
        let labels = dimensions.sorted { $0.0 < $1.0 }
            .map { "\(PrometheusMetrics.name($0.0))=\"\(PrometheusMetrics.escaped($0.1))\"" }
        let name = Name(name: PrometheusMetrics.name(label), labels: labels.joined(separator: ","))
        return self.series.withLock { series in
            if let known = series[name] { return known }
            let new = MetricSeries(kind)
            if series.count < PrometheusMetrics.mostSeries { series[name] = new }
            return new
        }
    }

    private static func lines(_ name: String, _ labels: String, _ series: MetricSeries) -> [String] {
        let state = series.state
        let own = labels.isEmpty ? "" : "{\(labels)}"
        guard series.kind == .histogram else { return ["\(name)\(own) \(state.value)"] }
        let prefix = labels.isEmpty ? "" : labels + ","
        var (lines, sum): ([String], Int) = ([], 0)
        for (bound, count) in zip(MetricSeries.bounds, state.buckets) {
            sum += count
            lines.append("\(name)_bucket{\(prefix)le=\"\(bound)\"} \(sum)")
        }
        lines.append("\(name)_bucket{\(prefix)le=\"+Inf\"} \(state.count)")
        return lines + ["\(name)_sum\(own) \(state.value)", "\(name)_count\(own) \(state.count)"]
    }

    private static func name(_ text: String) -> String {
        String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" ? $0 : "_" })
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
