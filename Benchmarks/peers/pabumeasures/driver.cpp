// Calls the rule functions of pabumeasures (headers and sources come from its sdist, see `build`) on an election that is
// already in memory in its own form, and times that call alone.
#include "../common/flat.hpp"

#include "pb_rules_and_measures/Greedy.h"
#include "pb_rules_and_measures/GreedyOverCost.h"
#include "pb_rules_and_measures/MesApr.h"
#include "pb_rules_and_measures/MesCost.h"
#include "pb_rules_and_measures/Phragmen.h"

#include <iostream>
#include <map>

using Rule = std::vector<ProjectEmbedding> (*)(const Election &, const ProjectComparator &);

static const std::map<std::string, Rule> rules = {
    {"greedy-cost", greedy},       {"greedy-cardinality", greedy_over_cost}, {"mes-cost", mes_cost},
    {"mes-cardinality", mes_apr}, {"phragmen", phragmen},
};

/// One voter per ballot, as the library's Python side hands them over.
static Election expand(const flat::Election &source) {
    std::vector<std::vector<int>> approvers(source.ids.size());
    int voter = 0;
    for (const auto &group : source.groups) {
        for (int i = 0; i < group.count; i++, voter++) {
            for (int project : group.projects) approvers[project].push_back(voter);
        }
    }
    std::vector<ProjectEmbedding> projects;
    for (size_t p = 0; p < source.ids.size(); p++) {
        projects.emplace_back(source.costs[p], source.ids[p], approvers[p]);
    }
    return Election(source.budget, source.voters, projects);
}

int main(int argc, char **argv) {
    if (argc != 4 || !rules.count(argv[2])) {
        std::cerr << "usage: driver FLAT greedy-cost|greedy-cardinality|mes-cost|mes-cardinality|phragmen SECONDS\n";
        return 2;
    }
    try {
        const Election election = expand(flat::read(argv[1]));
        const Rule rule = rules.at(argv[2]);
        const ProjectComparator by_id(ProjectComparator::Comparator::LEXICOGRAPHIC,
                                      ProjectComparator::Ordering::ASCENDING);
        auto durations = flat::repeat(std::stod(argv[3]), [&] { return rule(election, by_id); });
        std::vector<std::string> winners;
        for (const auto &winner : rule(election, by_id)) winners.push_back(winner.name());
        flat::report(durations, winners, 1);
    } catch (const std::exception &error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
