// Where packed numbers and texts go: shared by the build, which writes them, and `packed.rs`, which reads them.

/// What is alike lies side by side, each kind in a stream of its own: so the tables compress to four fifths.
#[derive(Clone, Copy)]
pub enum Stream {
    /// How many entries a list has.
    Count,
    /// A word of a closed list, a switch, an age, a position.
    Word,
    /// Money and shares.
    Amount,
    /// Days and lengths of time.
    Day,
    /// Keys of the ledger.
    Key,
}

/// How many streams of numbers there are.
pub const STREAMS: usize = Stream::Key as usize + 1;

/// The kinds of texts, each with two streams: the texts that are new, and for each place where one stands, which.
#[derive(Clone, Copy)]
pub enum Texts {
    /// Ids of sources.
    Source,
    /// Names of alternatives, components, limits, exemptions and questions.
    Name,
    /// Codes of the catalogue.
    Code,
    /// Countries and regions.
    Place,
    /// Telephone numbers and names of institutions.
    Other,
}

/// How many kinds of texts there are.
pub const TEXTS: usize = Texts::Other as usize + 1;

#[allow(dead_code, reason = "the build script writes them in this order, and has no use for their names")]
/// What is read as a whole when it is first asked for. After these comes one for each territory.
#[derive(Clone, Copy)]
pub enum Unit {
    /// What the card does in every country.
    Areas,
    /// Who issues it.
    Issuers,
    /// What can be said about it.
    Statements,
    /// Bundles of care.
    Scenarios,
    /// What the card never pays.
    Outside,
}

#[allow(dead_code, reason = "the build script counts them as it writes")]
/// How many units stand before the first territory.
pub const UNITS: usize = Unit::Outside as usize + 1;

/// A unit begins somewhere in every stream of numbers, and for each kind of texts among those that are new and in the
/// stream that says which.
pub const MARKS: usize = STREAMS + 2 * TEXTS;
