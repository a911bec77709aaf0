/// Small invented elections.
enum Invented {
    /// Four projects, five ballots, cents; the trees and the swing stand equal.
    static let square = """
        META
        key;value
        description;Plein aan de Beek
        country;Netherlands
        unit;Lindenwijk
        instance;2026
        num_projects;4
        num_votes;5
        budget;1000.50
        vote_type;approval
        rule;greedy
        date_begin;2026
        date_end;2026
        currency;EUR
        PROJECTS
        project_id;cost;votes;name;selected
        1;600.25;4;Bankjes;1
        2;500;3;Fontein;0
        3;200;2;Bomen;1
        4;200;2;Schommel;1
        VOTES
        voter_id;vote
        a;1,2,3
        b;1,2
        c;1,2,4
        d;1,3
        e;4

        """

    /// Names that try to be markup, commands for a terminal, and text from right to left.
    static let hostile = square.replacing("Bankjes", with: "<script>alert(1)</script>&\u{1B}[31mrood")
        .replacing("Plein aan de Beek", with: "\u{202E}omgekeerd</title><b>'\\")

    /// A tie that decides who wins: one of two projects fits.
    static let tied = square.replacing("600.25;4", with: "900;4").replacing("3;200;2", with: "3;100;2")
        .replacing("4;200;2", with: "4;100;2").replacing("500;3", with: "1000;3").replacing("1000.50", with: "1050")
}
