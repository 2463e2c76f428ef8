public import KnowledgeGraph

/// The words for relations, kinds and statuses in legends, labels and answers.
public enum GraphWords {
  /// The label of a relation, read from subject to object.
  ///
  /// Arabic has nouns here: a verb would have to agree with a subject whose gender is not known.
  public static func label(_ relation: Relation, _ language: ExportOptions.Language) -> String {
    language == .arabic ? arabicRelations[Int(relation.rawValue)] : englishRelations[Int(relation.rawValue)]
  }

  /// The label of a kind of entity.
  public static func label(_ kind: EntityKind, _ language: ExportOptions.Language) -> String {
    language == .arabic ? arabicKinds[Int(kind.rawValue)] : kind.name
  }

  /// The label of a status.
  public static func label(_ status: Status, _ language: ExportOptions.Language) -> String {
    language == .arabic ? arabicStatuses[Int(status.rawValue)] : status.name
  }

  /// The label of a sign.
  public static func label(_ sign: Relation.Sign, _ language: ExportOptions.Language) -> String {
    switch (sign, language) {
    case (.negative, .english): "against"
    case (.positive, .english): "with"
    case (.neutral, .english): "neither"
    case (.negative, .arabic): "ضد"
    case (.positive, .arabic): "مع"
    case (.neutral, .arabic): "محايدة"
    }
  }

  // In the order of the cases.
  private static let englishRelations = [
    "sued", "charged", "sanctioned", "accused", "opposes", "targeted", "investigated", "ruled against", "ruled for",
    "supports", "is allied with", "owns", "developed", "supplies", "uses", "is affiliated with", "is based in",
  ]
  private static let arabicRelations = [
    "دعوى ضد", "تهم إلى", "عقوبات على", "اتهام", "معارضة", "استهداف", "تحقيق", "حكم ضد", "حكم لصالح", "دعم", "تحالف",
    "ملكية", "تطوير", "توريد إلى", "استخدام", "انتماء إلى", "مقره في",
  ]
  private static let arabicKinds = ["شركة", "منظمة", "إعلام", "حكومة", "محكمة", "شخص", "جماعة", "منتج", "مكان"]
  private static let arabicStatuses = ["مؤكد", "مزعوم", "منفي من صاحبه", "لم يحدث", "محتمل"]
}
