//! Did you mean: the known word that a misspelt one is nearest to.

/// Longer words are no misspellings of ours.
const LONGEST: usize = 40;

/// The nearest of the known words, when it is near enough to be meant: the same but for case, a beginning of it, or
/// no more than one letter in three wrong.
pub fn nearest(word: &str, known: &[&'static str]) -> Option<&'static str> {
    if word.len() > LONGEST {
        return None;
    }
    let letters = word.as_bytes();
    let near = |edits| known.iter().copied().find(|one| within(letters, one.as_bytes(), edits));
    let most = if letters.len() < 3 { 0 } else { (letters.len() / 3).min(3) };
    (0..=most)
        .find_map(near)
        .or_else(|| known.iter().copied().find(|one| letters.len() >= 4 && begins(one, letters)))
}

fn begins(known: &str, letters: &[u8]) -> bool {
    known.as_bytes().get(..letters.len()).is_some_and(|start| start.eq_ignore_ascii_case(letters))
}

/// Whether so many edits lead from one word to the other: a letter more, less, other, or two swapped; case is no edit.
fn within(left: &[u8], right: &[u8], edits: usize) -> bool {
    match (left, right) {
        ([], []) => true,
        ([one, left @ ..], [other, right @ ..]) if one.eq_ignore_ascii_case(other) => {
            within(left, right, edits)
        }
        _ if edits == 0 => false,
        ([a, b, rest_left @ ..], [c, d, rest_right @ ..])
            if a.eq_ignore_ascii_case(d)
                && b.eq_ignore_ascii_case(c)
                && within(rest_left, rest_right, edits - 1) =>
        {
            true
        }
        ([_, rest_left @ ..], [_, rest_right @ ..]) => {
            within(rest_left, rest_right, edits - 1)
                || within(rest_left, right, edits - 1)
                || within(left, rest_right, edits - 1)
        }
        ([_, rest @ ..], []) | ([], [_, rest @ ..]) => within(rest, &[], edits - 1),
    }
}
