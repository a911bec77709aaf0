META
key;value
description;Own fixture
country;Netherlands
unit;Lindestad
district;West
instance;2026
num_projects;2
num_votes;4
budget;1000.75
vote_type;approval
rule;greedy
date_begin;01.03.2026
date_end;2026
categories;Groen,Spel
currency;EUR
budget_per_category;600.25,400.5
our_key;"kept; as it ""is"""
PROJECTS
project_id;cost;name;category;our column;exclusion_groups;likes;complete
A-1;450.25;"Bank; met ""leuning""
en dak";Groen;x;plein;12;2026-02-01
007;300;Wip;Spel,Groen;;plein;;
VOTES
voter_id;vote;weight;voting_method;note
1;A-1,007;1/3;paper;"ja; graag"
2;"007,A-1";0.5;internet;
3;;;internet;"leeg
biljet"
4;007;2;paper;
