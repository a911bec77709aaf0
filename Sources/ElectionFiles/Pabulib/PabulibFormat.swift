/// The names that the format knows, in the order in which they are written.
enum PabulibFormat {
    /// META keys.
    static let keys = [
        "description", "country", "unit", "district", "subunit", "instance", "num_projects", "num_votes", "budget",
        "vote_type", "rule", "date_begin", "date_end", "min_length", "max_length", "min_sum_cost", "max_sum_cost",
        "min_points", "max_points", "min_sum_points", "max_sum_points", "default_score", "scoring_fn",
        "min_project_cost", "max_project_cost", "min_project_score_threshold", "fully_funded", "neighborhoods",
        "subdistricts", "categories", "edition", "language", "currency", "experimental", "comment",
        "acknowledgments", "leftover_budget", "budget_per_category", "budget_per_neighborhood",
        "min_length_per_category", "max_length_per_category", "min_sum_cost_per_category",
        "max_sum_cost_per_category",
    ]
    /// META keys that every file has.
    static let requiredKeys = [
        "description", "country", "unit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule",
        "date_begin", "date_end",
    ]
    /// META keys without which nothing can be counted.
    static let neededKeys = ["budget", "vote_type"]
    /// PROJECTS columns; the last three are ours.
    static let projectColumns = [
        "project_id", "cost", "votes", "score", "name", "category", "beneficiaries", "selected", "district",
        "neighborhood", "subunit", "description", "proposer", "public_id", "latitude", "longitude",
        "exclusion_groups", "likes", "complete",
    ]
    /// VOTES columns; `weight` is ours.
    static let voteColumns = [
        "voter_id", "vote", "points", "weight", "age", "sex", "voting_method", "district", "neighborhood", "education",
    ]
    /// VOTES columns of the Zürich experiment, known but in no fixed place.
    static let experimentColumns = [
        "topic_preference_transport", "topic_preference_culture", "topic_preference_nature", "district_preference",
        "time_taken_seconds", "format_easiness", "format_expressiveness", "format_rank",
    ]
    /// The rules that a file may declare.
    static let rules = [
        "greedy", "greedy-no-skip", "greedy-threshold", "greedy-exclusive", "greedy-custom", "equalshares",
        "equalshares-comparison", "equalshares/add1", "equalshares/add1-comparison", "unknown",
    ]
    /// The cost that stands for *unknown*.
    static let sentinelCost = 999_999_999
}
