/// One file of `Data`, as it was built into the program.
struct PresetFile {
    let id: String
    let bytes: [UInt8]

    init(_ id: String, _ bytes: [UInt8]) {
        self.id = id
        self.bytes = bytes
    }

    /// Every file, in order of name. The build makes one constant for each; a test holds this list against the folder.
    static var all: [PresetFile] {
        [
            PresetFile("alkmaar-2012", PackageResources.alkmaar_2012_json),
            PresetFile("alkmaar-innovation-2012", PackageResources.alkmaar_innovation_2012_json),
            PresetFile("alkmaar-later", PackageResources.alkmaar_later_json),
            PresetFile("amsterdam-centrum-2020", PackageResources.amsterdam_centrum_2020_json),
            PresetFile("amsterdam-centrum-2022", PackageResources.amsterdam_centrum_2022_json),
            PresetFile("amsterdam-west-2019", PackageResources.amsterdam_west_2019_json),
            PresetFile("amsterdam-zuid-2024", PackageResources.amsterdam_zuid_2024_json),
            PresetFile("antwerp-2014", PackageResources.antwerp_2014_json),
            PresetFile("antwerp-2019", PackageResources.antwerp_2019_json),
            PresetFile("antwerp-2021", PackageResources.antwerp_2021_json),
            PresetFile("arnhem-panelwest-2022", PackageResources.arnhem_panelwest_2022_json),
            PresetFile("best-buurtbudget", PackageResources.best_buurtbudget_json),
            PresetFile("denbosch-bag-rosmalen", PackageResources.denbosch_bag_rosmalen_json),
            PresetFile("denhaag-bezuidenhoutwest", PackageResources.denhaag_bezuidenhoutwest_json),
            PresetFile("denhaag-duinoord-2019", PackageResources.denhaag_duinoord_2019_json),
            PresetFile("denhaag-loosduinen-2020", PackageResources.denhaag_loosduinen_2020_json),
            PresetFile("dordrecht-wijkwensen", PackageResources.dordrecht_wijkwensen_json),
            PresetFile("ekeren", PackageResources.ekeren_json),
            PresetFile("emmerhout-2016", PackageResources.emmerhout_2016_json),
            PresetFile("emmerhout-2018", PackageResources.emmerhout_2018_json),
            PresetFile("emmerhout-2020", PackageResources.emmerhout_2020_json),
            PresetFile("enschede-commission", PackageResources.enschede_commission_json),
            PresetFile("enschede-round-2023", PackageResources.enschede_round_2023_json),
            PresetFile("groningen-wijkraad", PackageResources.groningen_wijkraad_json),
            PresetFile("haarlem-initiatiefraad", PackageResources.haarlem_initiatiefraad_json),
            PresetFile("heemskerk-bbi", PackageResources.heemskerk_bbi_json),
            PresetFile("heemstede", PackageResources.heemstede_json),
            PresetFile("heerlen-burgerberaad", PackageResources.heerlen_burgerberaad_json),
            PresetFile("heerlen-buurtactie", PackageResources.heerlen_buurtactie_json),
            PresetFile("heeten-2021", PackageResources.heeten_2021_json),
            PresetFile("hoogland-mean", PackageResources.hoogland_mean_json),
            PresetFile("huizum-west", PackageResources.huizum_west_json),
            PresetFile("leeuwarden-green", PackageResources.leeuwarden_green_json),
            PresetFile("maastricht-2023", PackageResources.maastricht_2023_json),
            PresetFile("opsterland", PackageResources.opsterland_json),
            PresetFile("right-to-challenge", PackageResources.right_to_challenge_json),
            PresetFile("rotterdam-large-2022", PackageResources.rotterdam_large_2022_json),
            PresetFile("rotterdam-small", PackageResources.rotterdam_small_json),
            PresetFile("schiedam-2012", PackageResources.schiedam_2012_json),
            PresetFile("smallingerland", PackageResources.smallingerland_json),
            PresetFile("utrecht-initiatievenfonds", PackageResources.utrecht_initiatievenfonds_json),
            PresetFile("waalwijk-2025", PackageResources.waalwijk_2025_json),
        ]
    }
}
