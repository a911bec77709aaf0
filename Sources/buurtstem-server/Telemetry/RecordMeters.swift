internal import Metrics
internal import Proceedings
internal import ProceedingsHTTP

/// What is measured of every record at the moment when somebody asks: how long its log is, and how much waits.
struct RecordMeters: Sendable {
    let hosted: HostedRecords
    let metrics: PrometheusMetrics

    /// The numbers of now.
    func update() async {
        for record in self.hosted.all {
            let labels = [("record", record.name.text)]
            let meter = { (name: String) in
                Meter(label: "buurtstem_record_" + name, dimensions: labels, factory: self.metrics)
            }
            meter("entries").set(await record.noteSize)
            meter("waiting").set(await record.waitingCount)
        }
    }
}
