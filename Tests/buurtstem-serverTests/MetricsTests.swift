import Metrics
import Testing

@testable import buurtstem_server

@Suite("Measures of the server") struct MetricsTests {
    @Test("are written in the order of names and labels, as Prometheus reads them") func text() {
        let metrics = PrometheusMetrics()
        metrics.makeCounter(label: "http_requests_total", dimensions: [("status", "201"), ("method", "POST")])
            .increment(by: 2)
        metrics.makeCounter(label: "http_requests_total", dimensions: [("method", "POST"), ("status", "201")])
            .increment(by: 1)
        metrics.makeMeter(label: "records", dimensions: []).set(Int64(3))
        metrics.makeTimer(label: "reply", dimensions: [("route", "a\"b\\c\nd")]).recordNanoseconds(20_000_000)
        let lines = metrics.text.split(separator: "\n").map(String.init)
        #expect(lines[0] == "# TYPE http_requests_total counter")
        #expect(lines[1] == #"http_requests_total{method="POST",status="201"} 3.0"#)
        #expect(lines[2] == "# TYPE records gauge")
        #expect(lines[3] == "records 3.0")
        #expect(lines[4] == "# TYPE reply_seconds histogram")
        #expect(lines.contains(#"reply_seconds_bucket{route="a\"b\\c\nd",le="0.01"} 0"#))
        #expect(lines.contains(#"reply_seconds_bucket{route="a\"b\\c\nd",le="0.025"} 1"#))
        #expect(lines.contains(#"reply_seconds_bucket{route="a\"b\\c\nd",le="+Inf"} 1"#))
        #expect(lines.last == #"reply_seconds_count{route="a\"b\\c\nd"} 1"#)
    }

    @Test("are no more than there may be") func bounded() {
        let metrics = PrometheusMetrics()
        for number in 0..<(PrometheusMetrics.mostSeries + 100) {
            metrics.makeCounter(label: "many", dimensions: [("n", "\(number)")]).increment(by: 1)
        }
        let lines = metrics.text.split(separator: "\n")
        #expect(lines.count == PrometheusMetrics.mostSeries + 1)
    }
}
