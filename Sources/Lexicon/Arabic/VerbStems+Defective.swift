extension VerbShape {
  /// The templates of a derived form without the last, weak radical.
  private struct DefectiveTemplates {
    var past: String
    var passive: String
    var present: String
    /// Forms V, VI and q2 have a long *a* in the present.
    var presentInA = false
    /// The participles without their final vowel.
    var participle: String
    var masdar: String
  }

  private var templates: DefectiveTemplates {
    switch form {
    case .i:
      DefectiveTemplates(past: "1a2", passive: "1u2", present: "12", participle: "1A2", masdar: "")
    case .ii:
      DefectiveTemplates(past: "1a22", passive: "1u22", present: "1a22", participle: "mu1a22", masdar: "ta12iyaT")
    case .iii:
      DefectiveTemplates(past: "1A2", passive: "1U2", present: "1A2", participle: "mu1A2", masdar: "mu1A2AT")
    case .iv:
      DefectiveTemplates(past: "?a12", passive: "?u12", present: "12", participle: "mu12", masdar: "?i12A?")
    case .v:
      DefectiveTemplates(
        past: "ta1a22", passive: "tu1u22", present: "ta1a22", presentInA: true, participle: "muta1a22",
        masdar: "ta1a22I")
    case .vi:
      DefectiveTemplates(
        past: "ta1A2", passive: "tu1U2", present: "ta1A2", presentInA: true, participle: "muta1A2", masdar: "ta1A2I")
    case .vii:
      DefectiveTemplates(past: "in1a2", passive: "un1u2", present: "n1a2", participle: "mun1a2", masdar: "in1i2A?")
    case .viii:
      DefectiveTemplates(past: "iXZa2", passive: "uXZu2", present: "XZa2", participle: "muXZa2", masdar: "iXZi2A?")
    case .ix:
      DefectiveTemplates(past: "i12a3", passive: "u12u3", present: "12a3", participle: "mu12a3", masdar: "i12i3A?")
    case .x:
      DefectiveTemplates(past: "ista12", passive: "ustu12", present: "sta12", participle: "musta12", masdar: "isti12A?")
    case .q1:
      DefectiveTemplates(past: "1a23", passive: "1u23", present: "1a23", participle: "mu1a23", masdar: "1a23AT")
    case .q2:
      DefectiveTemplates(
        past: "ta1a23", passive: "tu1u23", present: "ta1a23", presentInA: true, participle: "muta1a23",
        masdar: "ta1a23I")
    }
  }

  /// The stems of a verb whose last radical is و or ي.
  var defective: VerbStems {
    let table = templates
    let fromWaw = form == .i && radicals[radicals.count - 1] == Letter.waw
    var past = PastStem.longA(
      base: put(table.past), glide: fromWaw ? Letter.waw : Letter.yeh, asAlef: fromWaw)
    var present: PresentStem
    var passiveParticiple = put(table.participle + "Y")
    let base = put(form == .i && dropsFirst ? "2" : table.present)
    if form == .i {
      if pastVowel == UInt8(ascii: "i") { past = .iya(base: put(table.past)) }
      switch presentVowel {
      case UInt8(ascii: "i"): present = .longI(base: base)
      case UInt8(ascii: "u"): present = .longU(base: base)
      default: present = .longA(base: base)
      }
      passiveParticiple = put(fromWaw ? "ma12uww" : "ma12iyy")
    } else {
      present = table.presentInA ? .longA(base: base) : .longI(base: base)
    }
    return VerbStems(
      past: past, present: present, prefixU: form.hasPrefixU, pastPassive: .iya(base: put(table.passive)),
      presentPassive: .longA(base: put(table.present)), activeParticiple: put(table.participle + "I"),
      passiveParticiple: passiveParticiple, masdar: put(table.masdar))
  }
}
