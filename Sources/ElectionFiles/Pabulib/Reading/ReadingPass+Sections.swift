internal import BallotRules

extension ReadingPass {
    /// Reads what META says, when all its lines are there.
    mutating func endMeta() -> Bool {
        var reader = MetaReader(self.metaLines, log: self.context.log)
        reader.run()
        self.context.log = reader.log
        self.facts = reader.facts
        return true
    }

    /// Checks the projects, when all their rows are there.
    mutating func endProjects() -> Bool {
        self.checkProjects()
        return true
    }

    /// How many decimals the amounts of the file carry; one becomes two, as money is written.
    var decimals: Int {
        let amounts = self.facts.amounts + self.projectReader.drafts.map(\.cost)
        let most = amounts.map(\.decimals).max() ?? 0
        return most == 1 ? 2 : most
    }

    /// How amounts of the file are written.
    var currency: Currency { Currency(code: self.facts.currency, decimals: self.decimals) }

    /// Makes the reader of ballots ready, when no error stands in the way.
    mutating func beginVotes() {
        let decimals = self.decimals
        guard let budget = self.facts.budget.scaled(to: decimals) else { return self.tellLarge("budget") }
        let projects = self.projects(decimals: decimals)
        let pots = self.facts.pots(decimals: decimals)
        do throws(ElectionError) {
            let builder = try ElectionBuilder(
                projects: projects,
                budget: Money(units: budget),
                currency: self.currency,
                form: self.facts.form,
                pots: pots
            )
            self.votes = VoteReader(
                table: ProjectTable(self.projectReader.drafts.map(\.id)),
                columns: VoteColumns(header: self.voteColumns, channelColumn: self.reader.channelColumn),
                facts: self.facts,
                limits: self.facts.limits(decimals: decimals),
                projects: projects,
                budget: Money(units: budget),
                currency: self.currency,
                builder: builder
            )
        } catch {
            self.tell(error)
        }
    }

    private func projects(decimals: Int) -> [Project] {
        self.projectReader.drafts.enumerated().map { row, draft in
            Project(
                id: ProjectID(draft.id),
                cost: Money(units: draft.cost.scaled(to: decimals) ?? -1),
                name: draft.name,
                themes: draft.categories,
                areas: draft.areas,
                complete: draft.complete,
                likes: draft.likes,
                exclusionGroups: draft.exclusionGroups,
                row: row
            )
        }
    }

    private mutating func tell(_ error: ElectionError) {
        switch error {
        case .amountOutOfRange(let id):
            guard let id, let draft = self.projectReader.drafts.first(where: { $0.id == id.text }) else {
                return self.tellLarge("budget")
            }
            let place = self.context.place(of: draft.costOffset, rowStart: draft.rowStart, line: draft.line)
            let limit = Money.limit.units.description
            let value = self.currency.plain(Money(units: draft.cost.digits))
            self.context.log.add(.numberTooLarge, at: place, field: "cost", value: value, expected: limit)
        case .duplicateProject:
            break  // Told where the row was read.
        default:
            self.context.log.add(.totalsTooLarge)
        }
    }

    private mutating func tellLarge(_ key: String) {
        let place = self.metaLines.first { $0.key == key }?.place ?? .file
        let value = self.metaLines.first { $0.key == key }?.value ?? ""
        let limit = Money.limit.units.description
        self.context.log.add(.numberTooLarge, at: place, field: key, value: value, expected: limit)
    }

    /// The result, when all rows are read.
    mutating func finish() -> PabulibReading {
        guard let votes = self.votes else {
            return self.reading(election: nil, isWhole: true)
        }
        self.votes = nil
        if votes.totals.defaults > VoteReader.defaultChoiceLimit {
            let limit = VoteReader.defaultChoiceLimit.description
            self.context.log.add(.tooManyChoices, expected: limit)
        }
        self.checkTotals(votes.totals)
        let limits = votes.limits
        do throws(ElectionError) {
            let election = try votes.builder.build()
            return self.reading(election: election, isWhole: true, limits: limits)
        } catch {
            self.context.log.add(.totalsTooLarge)
            return self.reading(election: nil, isWhole: true, limits: limits)
        }
    }
}
