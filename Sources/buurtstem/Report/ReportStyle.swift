/// The style sheet of the report, for screens (light and dark) and for A4.
enum ReportStyle {
    static let sheet: StaticString = """

        :root { --ink: #1c2321; --soft: #55605c; --paper: #ffffff; --line: #d5dcd8; --won: #1a7a50; --other: #0f5b3b;
          --lost: #8b9792; --tied: #a84300; --track: #edf1ef; --alert: #fdf1e7; }
        @media (prefers-color-scheme: dark) { @media screen { :root { --ink: #e8eeeb; --soft: #a9b5b0; --paper: #151a18;
          --line: #38423e; --won: #4cc38a; --other: #2f9d6b; --lost: #77837e; --tied: #ffa057; --track: #242c29;
          --alert: #33240f; } } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 60rem; color: var(--ink); background: var(--paper);
          font: 1rem/1.5 "Segoe UI", "Noto Sans", "DejaVu Sans", Roboto, Helvetica, Arial, sans-serif; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; break-after: avoid; }
        .lead { font-size: 1.15rem; margin: 0 0 1rem; }
        .facts { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 0; padding: .75rem 0;
          border: solid var(--line); border-width: 1px 0; }
        .facts dt { color: var(--soft); font-size: .85rem; }
        .facts dd { margin: 0; font-weight: 600; white-space: nowrap; }
        .alert { background: var(--alert); border-left: 4px solid var(--tied); padding: .25rem 1rem; margin: 1.5rem 0; }
        .alert h2 { margin: .5rem 0; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .95rem; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { color: var(--soft); font-weight: 600; font-size: .85rem; vertical-align: bottom; }
        tbody th { font-weight: 500; overflow-wrap: anywhere; min-width: 10rem; }
        small { color: var(--soft); }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .support { white-space: nowrap; font-variant-numeric: tabular-nums; min-width: 9.5rem; }
        td.support span { display: inline-block; min-width: 3.6rem; text-align: right; margin-right: .5rem; }
        thead .support { padding-left: 1rem; } thead .number { white-space: normal; }
        .reason { min-width: 11rem; }
        .bar { width: 5rem; height: .7rem; vertical-align: middle; }
        .steps tbody th, .steps td { font-weight: 400; font-size: .88rem; color: var(--soft); }
        .steps .bought th, .steps .bought td { color: var(--ink); }
        figure { margin: 0; break-inside: avoid; }
        figcaption, .note { color: var(--soft); font-size: .9rem; }
        .chart { width: 100%; height: auto; display: block; }
        .chart text { font-size: 12px; fill: var(--ink); }
        .won { fill: var(--won); } .other { fill: var(--other); } .lost { fill: var(--lost); } .track { fill: var(--track); }
        .rest { fill: var(--track); stroke: var(--line); stroke-dasharray: 4 3; }
        .chart text.in { fill: #ffffff; }
        circle.won { stroke: var(--paper); stroke-width: 1; }
        circle.lost, circle.passed { fill: var(--paper); stroke: var(--lost); stroke-width: 1.5; }
        circle.tied { fill: var(--paper); stroke: var(--tied); stroke-width: 3; }
        .line { fill: none; stroke: var(--won); stroke-width: 2; }
        .axis { stroke: var(--soft); } .grid { stroke: var(--line); stroke-dasharray: 3 3; }
        code { overflow-wrap: anywhere; font-size: .9rem; }
        footer { margin-top: 2.5rem; padding-top: .25rem; border-top: 1px solid var(--line); color: var(--soft);
          font-size: .9rem; }
        footer p { break-inside: avoid; }
        @page { size: A4; margin: 16mm 15mm; }
        @media print { html { font-size: 9pt; } body { padding: 0; max-width: none; print-color-adjust: exact;
          -webkit-print-color-adjust: exact; } .wide { overflow: visible; } thead { display: table-header-group; }
          tr { break-inside: avoid; } h1 { font-size: 18pt; } h2 { font-size: 12.5pt; margin-top: 6mm; }
          .lead { font-size: 11pt; } .support { min-width: 0; } .bar { width: 4rem; }
          .chart { max-height: 62mm; } .rounds { max-height: 48mm; } }

        """
}
