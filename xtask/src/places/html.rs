//! Markup with everything escaped that comes from words or data.

/// Text as markup.
pub fn text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// An element around markup. What is `hidden` is so without a value.
pub fn element(name: &str, attributes: &[(&str, &str)], inner: &str) -> String {
    let attributes: String = attributes
        .iter()
        .map(|(attribute, value)| match *attribute {
            "hidden" => " hidden".to_owned(),
            _ => [" ", attribute, "=\"", &text(value), "\""].concat(),
        })
        .collect();
    format!("<{name}{attributes}>{inner}</{name}>")
}

/// An element around words.
pub fn say(name: &str, words: &str) -> String {
    element(name, &[], &text(words)) + "\n"
}

/// A list of markup, nothing where it is empty.
pub fn list(class: &str, items: &[String]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items: String = items.iter().map(|item| element("li", &[], item) + "\n").collect();
    element("ul", &[("class", class)], &format!("\n{items}")) + "\n"
}

/// A part of a page with its heading; nothing where it has no content.
pub fn section(id: &str, heading: &str, inner: &str) -> String {
    if inner.is_empty() {
        return String::new();
    }
    let heading = element("h2", &[("id", &format!("{id}-heading"))], &text(heading));
    let labelled = format!("{id}-heading");
    element("section", &[("id", id), ("aria-labelledby", &labelled)], &format!("\n{heading}\n{inner}")) + "\n"
}
