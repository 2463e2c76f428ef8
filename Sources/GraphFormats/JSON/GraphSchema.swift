/// The JSON Schema of `graph.json`.
public enum GraphSchema {
  /// The version of the file format that is written and read.
  public static let version = 1

  static let rootKeys = ["format", "version", "generator", "directed", "multigraph", "documents", "nodes", "edges"]
  static let generatorKeys = ["name", "version", "lexicon"]
  static let documentKeys = ["id", "title", "language", "source", "date", "sha256"]
  static let nodeKeys = ["id", "name", "kind", "names", "mentions", "documents"]
  static let nameKeys = ["text", "language", "count"]
  static let edgeKeys = [
    "id", "key", "source", "target", "relation", "sign", "symmetric", "status", "origin", "confidence", "documents",
    "claims",
  ]
  static let claimKeys = [
    "document", "status", "according_to", "start", "end", "field", "quote", "trigger", "trigger_field", "subject_span",
    "subject_field", "object_span", "object_field", "rule", "confidence",
  ]

  /// The schema (draft 2020-12), to be used by other programs as it stands; `wasl export --schema` prints it.
  public static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Wasl graph",
      "description": "Entities and signed relations read out of news articles. Offsets are Unicode scalar offsets.",
      "type": "object",
      "required": ["format", "version", "generator", "directed", "multigraph", "documents", "nodes", "edges"],
      "additionalProperties": false,
      "properties": {
        "format": {"const": "wasl-graph"},
        "version": {"const": 1},
        "generator": {
          "type": "object",
          "required": ["name", "version", "lexicon"],
          "additionalProperties": false,
          "properties": {
            "name": {"type": "string"},
            "version": {"type": "string"},
            "lexicon": {"type": "string", "description": "a hash of the words and rules that were read with"}
          }
        },
        "directed": {"const": true},
        "multigraph": {"const": true},
        "documents": {"type": "array", "items": {"$ref": "#/$defs/document"}},
        "nodes": {"type": "array", "items": {"$ref": "#/$defs/node"}},
        "edges": {"type": "array", "items": {"$ref": "#/$defs/edge"}}
      },
      "$defs": {
        "count": {"type": "integer", "minimum": 0},
        "share": {"type": "number", "minimum": 0, "maximum": 1},
        "status": {"enum": ["asserted", "alleged", "denied", "negated", "possible"]},
        "field": {"enum": ["title", "text"], "description": "the part of the document in which offsets count"},
        "span": {"type": "array", "items": {"$ref": "#/$defs/count"}, "minItems": 2, "maxItems": 2},
        "document": {
          "type": "object",
          "required": ["id", "title", "language", "source", "date", "sha256"],
          "additionalProperties": false,
          "properties": {
            "id": {"type": "string", "minLength": 1},
            "title": {"type": "string"},
            "language": {"type": "string"},
            "source": {"type": ["string", "null"]},
            "date": {"type": ["string", "null"]},
            "sha256": {"type": "string", "pattern": "^([0-9a-f]{64})?$"}
          }
        },
        "node": {
          "type": "object",
          "required": ["id", "name", "kind", "names", "mentions", "documents"],
          "additionalProperties": false,
          "properties": {
            "id": {"type": "string", "minLength": 1},
            "name": {"type": "string"},
            "kind": {
              "enum": [
                "company", "organization", "media", "government", "court", "person", "group", "product", "place"
              ]
            },
            "names": {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["text", "language", "count"],
                "additionalProperties": false,
                "properties": {
                  "text": {"type": "string"},
                  "language": {"type": "string"},
                  "count": {"$ref": "#/$defs/count"}
                }
              }
            },
            "mentions": {"$ref": "#/$defs/count"},
            "documents": {"type": "array", "items": {"type": "string"}}
          }
        },
        "edge": {
          "type": "object",
          "required": [
            "id", "key", "source", "target", "relation", "sign", "symmetric", "status", "confidence", "documents",
            "claims"
          ],
          "additionalProperties": false,
          "properties": {
            "id": {"type": "string", "description": "SOURCE--RELATION--TARGET"},
            "key": {"$ref": "#/$defs/relation", "description": "the relation, under the name that multigraph readers use"},
            "source": {"type": "string", "minLength": 1},
            "target": {"type": "string", "minLength": 1},
            "relation": {"$ref": "#/$defs/relation"},
            "sign": {"enum": [-1, 0, 1]},
            "symmetric": {"type": "boolean"},
            "status": {"$ref": "#/$defs/status", "description": "the strongest status of the claims"},
            "origin": {"const": "manual", "description": "where no document was read, but a person made the edge"},
            "confidence": {"$ref": "#/$defs/share"},
            "documents": {"type": "integer", "minimum": 1, "description": "how many documents have a claim"},
            "claims": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/claim"}}
          }
        },
        "relation": {
          "enum": [
            "sued", "charged", "sanctioned", "accused", "opposes", "targeted", "investigated", "ruled_against",
            "ruled_for", "supports", "allied_with", "owns", "developed", "supplies", "uses", "affiliated_with", "based_in"
          ]
        },
        "claim": {
          "type": "object",
          "required": [
            "document", "status", "according_to", "start", "end", "quote", "trigger", "rule", "confidence"
          ],
          "additionalProperties": false,
          "properties": {
            "document": {"type": "string"},
            "status": {"$ref": "#/$defs/status"},
            "according_to": {"type": ["string", "null"], "description": "the node to which the claim is attributed"},
            "start": {"$ref": "#/$defs/count"},
            "end": {"$ref": "#/$defs/count"},
            "field": {"$ref": "#/$defs/field"},
            "quote": {"type": "string"},
            "trigger": {"$ref": "#/$defs/span"},
            "trigger_field": {"$ref": "#/$defs/field"},
            "subject_span": {"$ref": "#/$defs/span"},
            "subject_field": {"$ref": "#/$defs/field"},
            "object_span": {"$ref": "#/$defs/span"},
            "object_field": {"$ref": "#/$defs/field"},
            "rule": {"type": "string"},
            "confidence": {"$ref": "#/$defs/share"}
          }
        }
      }
    }
    """#
}
