//! Putting a few things in order.

/// Sorts in place and keeps equals as they were, by insertion: lists here hold some dozen entries at most, and the
/// standard library's sort for long ones would be a tenth of the module.
pub fn sort<T>(items: &mut [T], before: impl Fn(&T, &T) -> bool) {
    for end in 1..items.len() {
        let mut at = end;
        while at > 0 && items.get(at).zip(items.get(at - 1)).is_some_and(|(one, other)| before(one, other)) {
            items.swap(at - 1, at);
            at -= 1;
        }
    }
}
