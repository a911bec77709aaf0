extension Panel {
    /// The seats that decide an item in `areas` where local members do (*BAG Rosmalen*): those that speak for an area in
    /// which the whole item lies, and every seat for an item of the whole or of several areas.
    ///
    /// A seat that speaks for no area in particular decides on items of the whole only. Where no seat speaks for the area,
    /// all decide.
    public func decidingSeats(for areas: [AreaID], in tree: AreaTree) -> Set<SeatID> {
        let local = self.seats.filter { seat in
            guard let area = seat.area, area != self.area, !areas.isEmpty else { return false }
            return areas.allSatisfy { tree.contains(area, $0) }
        }
        return Set((local.isEmpty ? self.seats : local).map(\.id))
    }
}
