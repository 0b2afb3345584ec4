/// The language of reports: words with their classes, and how an article hangs together.
///
/// All vocabulary that decisions look at stands in `words.tsv`: a word has classes (a preposition of
/// place, a word that opens a comparison, a body), never a meaning of its own. `Lexicon` finds the
/// words in one walk, `Discourse` holds what sections, paragraphs, sentences and clauses they stand
/// in. Decisions ask for classes and never look at the bytes.
///
///     let lexicon = try Lexicon(directory: "Gazetteer")
///     let discourse = Discourse(article: article, of: report.text.bytes, lexicon: lexicon)
///     discourse.words.classes(endingAt: place.lowerBound).contains(.locative)
