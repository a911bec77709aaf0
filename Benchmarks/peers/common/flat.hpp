// What both C++ peers share: reading an election in the flat form that `runner/flat.py` writes, timing a rule on data
// already in memory, and printing one JSON line.
#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace flat {

/// A group of equal approval ballots.
struct Group {
    int count;
    std::vector<int> projects;
};

/// Projects stand in code-point order of their identifiers, so a smaller index wins a tie by identifier.
struct Election {
    long long budget = 0;
    int voters = 0;
    std::vector<std::string> ids;
    std::vector<long long> costs;
    std::vector<Group> groups;
};

inline Election read(const std::string &path) {
    std::ifstream in(path);
    Election election;
    int projects = 0, groups = 0;
    if (!(in >> election.budget >> election.voters >> projects >> groups)) {
        throw std::runtime_error("not a flat election: " + path);
    }
    election.ids.resize(projects);
    election.costs.resize(projects);
    for (int p = 0; p < projects; p++) {
        in >> election.costs[p];
        in.get();
        std::getline(in, election.ids[p]);
    }
    election.groups.resize(groups);
    for (auto &group : election.groups) {
        int size = 0;
        in >> group.count >> size;
        group.projects.resize(size);
        for (auto &project : group.projects) in >> project;
    }
    if (!in) throw std::runtime_error("flat election ends early: " + path);
    return election;
}

/// Keeps the compiler from dropping a computation whose result is not otherwise used.
template <typename T> inline void black_hole(const T &value) { asm volatile("" : : "g"(&value) : "memory"); }

/// Runs `rule` at least three times and until `seconds` have passed in all, and returns each duration.
template <typename Rule> std::vector<double> repeat(double seconds, Rule rule) {
    using clock = std::chrono::steady_clock;
    std::vector<double> durations;
    double total = 0;
    while ((durations.size() < 3 && total < 20) || (total < seconds && durations.size() < 1000)) {
        auto start = clock::now();
        auto result = rule();
        auto stop = clock::now();
        black_hole(result);
        durations.push_back(std::chrono::duration<double>(stop - start).count());
        total += durations.back();
    }
    std::sort(durations.begin(), durations.end());
    return durations;
}

inline std::string quoted(const std::string &text) {
    std::string out = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

inline void report(const std::vector<double> &durations, std::vector<std::string> winners, int runs) {
    std::sort(winners.begin(), winners.end());
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"status\": \"ok\", \"seconds_min\": %.9g, \"seconds_median\": %.9g, \"repetitions\": %zu, ",
                durations.front(), durations[durations.size() / 2], durations.size());
    std::printf("\"runs\": %d, \"peak_rss_mb\": %.1f, \"winners\": [", runs, usage.ru_maxrss / 1024.0);
    for (size_t i = 0; i < winners.size(); i++) {
        std::printf("%s%s", i == 0 ? "" : ", ", quoted(winners[i]).c_str());
    }
    std::printf("]}\n");
}

}  // namespace flat
