import BallotRules
import ElectionFiles
import Testing

@Suite("Real Pabulib files", .enabled(if: SharedFiles.folder != nil, "shared/data/pabulib is not here"))
struct SharedFileTests {
    // Debug builds read slowly; larger files are counted by the release tools.
    static let names = SharedFiles.names(upTo: 600_000)

    @Test("reads, converts, and reads back to the same profile", arguments: names)
    func roundTrip(name: String) throws {
        let reading = PabulibReader(mode: .lenient).read(SharedFiles.bytes(name))
        let errors = reading.problems.filter { $0.severity == .error }
        #expect(errors.map(\.message.english) == [])
        let election = try #require(reading.election)
        let document = try #require(reading.document)
        let written = document.write()
        let again = PabulibReader(mode: .lenient).read(written)
        #expect(again.document?.write() == written)
        let other = try #require(again.election)
        #expect(isSame(election, other))
        #expect(again.document?.meta.count == document.meta.count)
        #expect(Set(again.document?.voteColumns ?? []) == Set(document.voteColumns))
    }

    /// Files whose declared rule and recorded winners must agree, with the options that make them.
    static let agreeing = [
        "Netherlands_Assen_2024.pb", "Poland_Wieliczka_2023_Green_Budget.pb", "Poland_Czestochowa_2024.pb",
        "Poland_Czestochowa_2025_Tysiaclecie.pb", "Poland_Gdynia_2020.pb",
        "Poland_Katowice_2020_Osiedle_Tysiaclecia.pb", "Poland_Warszawa_2020_Praga-Poludnie.pb",
        "Poland_Warszawa_2020_Wawer.pb", "Poland_Warszawa_2021_Bielany.pb", "Poland_Warszawa_2022_Bielany.pb",
        "Poland_Warszawa_2024_Mokotow.pb",
    ]

    @Test("recounts to the recorded winners", arguments: agreeing)
    func recounts(name: String) {
        let verdict = PabulibCheck(PabulibReader(mode: .lenient).read(SharedFiles.bytes(name))).verdict
        guard case .agrees(let recount) = verdict else {
            Issue.record("\(name): \(verdict)")
            return
        }
        if name.hasPrefix("Poland_Wieliczka") {
            #expect(recount.options.contains(OptionSetting(name: "stop", value: "overspend")))
        }
        if name == "Poland_Warszawa_2022_Bielany.pb" {
            #expect(recount.options.contains(OptionSetting(name: "exclusion-groups", value: "201+1932")))
        }
    }

    @Test("every other file with winners says why it cannot be recounted", arguments: names)
    func namesOddities(name: String) {
        let reading = PabulibReader(mode: .lenient).read(SharedFiles.bytes(name))
        switch PabulibCheck(reading).verdict {
        case .agrees: #expect(Self.agreeing.contains(name))
        case .noRecordedWinners(let recount): #expect(!recount.outcome.selected.isEmpty)
        case .differs(_, _, _, let oddities), .cannotRecount(let oddities): #expect(!oddities.isEmpty)
        }
    }
}

/// Whether two elections are the same for every rule.
func isSame(_ left: Election, _ right: Election) -> Bool {
    guard left.projects == right.projects, left.budget == right.budget, left.pots == right.pots,
        left.profile.ballotCount == right.profile.ballotCount, left.profile.weights == right.profile.weights,
        left.profile.channels == right.profile.channels, left.profile.pointScale == right.profile.pointScale
    else { return false }
    return (0..<left.profile.groupCount).allSatisfy { group in
        left.profile.choices(of: group) == right.profile.choices(of: group)
            && left.profile.points(of: group) == right.profile.points(of: group)
            && left.profile.channelOfGroup[group] == right.profile.channelOfGroup[group]
    }
}
