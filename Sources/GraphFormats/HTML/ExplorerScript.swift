/// The script of the explorer, in parts that a reader can take in.
///
/// No string of a graph ever becomes markup or code: elements are made one by one and filled with text, and the page's policy
/// forbids the browser to do otherwise.
enum ExplorerScript {
  /// The whole script.
  static let text = "\"use strict\";\n" + model + drawing + panels + events
}
