// The rules as a programmer would write them in an afternoon from their definitions: doubles, equal ballots grouped,
// flat arrays, projects re-priced in the order of their last price, add-1 run by run without skipping. It is the stated
// opponent "a plain C++ loop"; its results are inexact by nature.
#include "../common/flat.hpp"

#include <cmath>
#include <iostream>
#include <numeric>

namespace {

enum class Utility { cost, cardinality };

struct Profile {
    long long budget = 0;
    int voters = 0;
    std::vector<double> cost;
    std::vector<double> weight;            // voters per group
    std::vector<double> votes;             // voters per project
    std::vector<std::vector<int>> groups;  // supporting groups per project
};

Profile transpose(const flat::Election &election) {
    Profile profile;
    profile.budget = election.budget;
    profile.voters = election.voters;
    profile.cost.assign(election.costs.begin(), election.costs.end());
    profile.votes.resize(election.ids.size());
    profile.groups.resize(election.ids.size());
    for (const auto &group : election.groups) {
        for (int project : group.projects) {
            profile.groups[project].push_back(static_cast<int>(profile.weight.size()));
            profile.votes[project] += group.count;
        }
        profile.weight.push_back(group.count);
    }
    return profile;
}

double cost_of(const Profile &profile, const std::vector<int> &winners) {
    double sum = 0;
    for (int p : winners) sum += profile.cost[p];
    return sum;
}

std::vector<int> equal_shares(const Profile &profile, Utility utility, double endowment) {
    const int m = static_cast<int>(profile.cost.size());
    std::vector<double> balance(profile.weight.size(), endowment), rate(m, 0);
    std::vector<int> winners, remaining;
    std::vector<std::pair<double, double>> payers;
    for (int p = 0; p < m; p++) {
        if (profile.cost[p] == 0 && profile.votes[p] > 0) winners.push_back(p);
        if (profile.cost[p] > 0 && profile.votes[p] > 0) remaining.push_back(p);
    }
    for (int p : remaining) {
        rate[p] = (utility == Utility::cost ? 1.0 : profile.cost[p]) / profile.votes[p];
    }
    while (true) {
        std::sort(remaining.begin(), remaining.end(),
                  [&](int a, int b) { return rate[a] != rate[b] ? rate[a] < rate[b] : a < b; });
        int best = -1;
        std::vector<int> kept;
        kept.reserve(remaining.size());
        size_t position = 0;
        for (; position < remaining.size(); position++) {
            const int p = remaining[position];
            if (best >= 0 && rate[p] > rate[best] * (1 + 1e-12)) break;
            double money = 0;
            for (int g : profile.groups[p]) money += profile.weight[g] * balance[g];
            if (money < profile.cost[p] * (1 - 1e-12)) continue;
            payers.clear();
            for (int g : profile.groups[p]) payers.emplace_back(balance[g], profile.weight[g]);
            std::sort(payers.begin(), payers.end());
            double open = profile.cost[p], people = profile.votes[p], payment = payers.back().first;
            for (const auto &[have, count] : payers) {
                if (have * people >= open * (1 - 1e-12)) {
                    payment = open / people;
                    break;
                }
                open -= have * count;
                people -= count;
            }
            rate[p] = utility == Utility::cost ? payment / profile.cost[p] : payment;
            kept.push_back(p);
            if (best < 0 || rate[p] < rate[best] * (1 - 1e-12) || (rate[p] <= rate[best] * (1 + 1e-12) && p < best)) {
                best = p;
            }
        }
        if (best < 0) return winners;
        kept.insert(kept.end(), remaining.begin() + static_cast<long>(position), remaining.end());
        const double payment = utility == Utility::cost ? rate[best] * profile.cost[best] : rate[best];
        for (int g : profile.groups[best]) balance[g] = std::max(0.0, balance[g] - payment);
        winners.push_back(best);
        kept.erase(std::find(kept.begin(), kept.end(), best));
        remaining.swap(kept);
    }
}

/// Greedy on what `winners` leave; by votes (`density` false) or by votes per cost.
std::vector<int> fill(const Profile &profile, std::vector<int> winners, bool density) {
    std::vector<int> order(profile.cost.size());
    std::iota(order.begin(), order.end(), 0);
    auto value = [&](int p) {
        if (!density) return profile.votes[p];
        return profile.cost[p] == 0 ? (profile.votes[p] > 0 ? INFINITY : 0) : profile.votes[p] / profile.cost[p];
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return value(a) > value(b); });
    double left = static_cast<double>(profile.budget) - cost_of(profile, winners);
    std::vector<bool> taken(profile.cost.size());
    for (int p : winners) taken[p] = true;
    for (int p : order) {
        if (taken[p] || profile.cost[p] > left) continue;
        winners.push_back(p);
        left -= profile.cost[p];
    }
    return winners;
}

bool is_exhaustive(const Profile &profile, const std::vector<int> &winners, double left) {
    std::vector<bool> taken(profile.cost.size());
    for (int p : winners) taken[p] = true;
    for (size_t p = 0; p < taken.size(); p++) {
        if (!taken[p] && profile.votes[p] > 0 && profile.cost[p] <= left) return false;
    }
    return true;
}

std::vector<int> add_one(const Profile &profile, Utility utility, int &runs) {
    const double budget = static_cast<double>(profile.budget);
    double endowment = std::floor(budget / profile.voters);
    std::vector<int> winners = equal_shares(profile, utility, endowment);
    runs = 1;
    while (!is_exhaustive(profile, winners, budget - cost_of(profile, winners))) {
        endowment += 1;
        std::vector<int> next = equal_shares(profile, utility, endowment);
        runs++;
        if (cost_of(profile, next) > budget) break;
        winners.swap(next);
    }
    return winners;
}

std::vector<int> phragmen(const Profile &profile) {
    const int m = static_cast<int>(profile.cost.size());
    std::vector<double> load(profile.weight.size(), 0), next(m, 0);
    std::vector<bool> taken(m);
    std::vector<int> winners;
    double left = static_cast<double>(profile.budget);
    while (true) {
        double smallest = INFINITY;
        for (int p = 0; p < m; p++) {
            if (taken[p] || profile.votes[p] == 0) continue;
            double sum = profile.cost[p];
            for (int g : profile.groups[p]) sum += profile.weight[g] * load[g];
            next[p] = sum / profile.votes[p];
            smallest = std::min(smallest, next[p]);
        }
        int best = -1;
        for (int p = 0; p < m; p++) {
            if (taken[p] || profile.votes[p] == 0 || next[p] > smallest * (1 + 1e-12)) continue;
            if (profile.cost[p] > left) return winners;
            if (best < 0) best = p;
        }
        if (best < 0) return winners;
        for (int g : profile.groups[best]) load[g] = next[best];
        taken[best] = true;
        left -= profile.cost[best];
        winners.push_back(best);
    }
}

}  // namespace

int main(int argc, char **argv) {
    if (argc != 4) {
        std::cerr << "usage: plain-loop FLAT RULE SECONDS\n";
        return 2;
    }
    try {
        const flat::Election election = flat::read(argv[1]);
        const Profile profile = transpose(election);
        const std::string rule = argv[2];
        const Utility utility = rule.ends_with("cardinality") ? Utility::cardinality : Utility::cost;
        const double share = static_cast<double>(profile.budget) / profile.voters;
        int runs = 1;
        std::function<std::vector<int>()> count;
        if (rule == "greedy-cost") count = [&] { return fill(profile, {}, false); };
        if (rule == "greedy-cardinality") count = [&] { return fill(profile, {}, true); };
        if (rule.starts_with("mes-")) count = [&] { return equal_shares(profile, utility, share); };
        if (rule.starts_with("add1-")) count = [&] { return add_one(profile, utility, runs); };
        if (rule.starts_with("add1u-")) count = [&] { return fill(profile, add_one(profile, utility, runs), false); };
        if (rule == "phragmen") count = [&] { return phragmen(profile); };
        if (!count) throw std::runtime_error("no such rule: " + rule);
        auto durations = flat::repeat(std::stod(argv[3]), count);
        std::vector<std::string> winners;
        for (int p : count()) winners.push_back(election.ids[p]);
        flat::report(durations, winners, runs);
    } catch (const std::exception &error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
