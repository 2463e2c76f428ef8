import KnowledgeGraph

extension Node {
  /// The name to show in a language: the best name where it is in that script, else the most frequent form that is.
  func displayName(_ language: ExportOptions.Language) -> String {
    let forms = names.filter { $0.language == language.rawValue }
    guard let first = forms.first, !forms.contains(where: { $0.text == name }) else { return name }
    if kind == .person, let full = forms.first(where: { NameKey.words($0.text).count > 1 }) { return full.text }
    return first.text
  }
}
