/// What a replica keeps outside its database of the chain that it writes.
///
/// The owner makes a new mark durable before the changesets that it covers are committed: it is never behind what may
/// have left the machine. A database that says otherwise is not the one that was written last.
package struct HighWaterMark: Hashable, Sendable {
    /// The last own changeset that is, or is about to be, committed.
    package var head: Head
    /// The last own changeset before the batch that ends with `head`; nil where that batch was the first.
    package var before: Head?
    /// The machine and the files that the mark belongs to, compared as a whole and never interpreted.
    package var place: String

    /// Marks a chain up to `head`.
    package init(head: Head, before: Head?, place: String) {
        self.head = head
        self.before = before
        self.place = place
    }
}
