/// Documents at hand, by content address; the record names them and does not hold them.
public struct Shelf: Sendable {
    private var documents: [DocumentID: DataValue] = [:]

    /// An empty shelf.
    public init() {}

    /// Puts a document on the shelf, under its own address.
    @discardableResult public mutating func add(_ document: DataValue) -> DocumentID {
        let id = DocumentID(document.address)
        self.documents[id] = document
        return id
    }

    /// Takes a document that was read and whose address is known.
    public mutating func add(_ document: DataValue, address: DocumentID) { self.documents[address] = document }

    /// The document with this address.
    public subscript(_ id: DocumentID) -> DataValue? { self.documents[id] }

    /// Addresses, in order.
    public var addresses: [DocumentID] { self.documents.keys.sorted() }

    func document(_ id: DocumentID) throws(ActRefusal) -> DataValue {
        guard let document = self.documents[id] else { throw .noDocument(id) }
        return document
    }
}
