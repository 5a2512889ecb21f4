/// The rule of the strict grammar that some bytes break; the raw value is the rule's name in refusals and vectors.
package enum JSONViolation: String, Error, Sendable {
    /// Bytes that are not UTF-8.
    case utf8 = "utf-8"
    /// Containers nested deeper than `Limits.jsonDepth`.
    case depth = "depth"
    /// Two members of one object with the same key.
    case duplicateKey = "duplicate-key"
    /// A key with a letter outside ASCII.
    case keyNotASCII = "key-not-ascii"
    /// The number −0.
    case minusZero = "minus-zero"
    /// An integer of 2^53 or beyond, either way.
    case integerRange = "integer-range"
    /// A fraction or an exponent.
    case float = "float"
    /// Not JSON (RFC 8259).
    case json = "json"
    /// Half of a surrogate pair.
    case loneSurrogate = "lone-surrogate"
    /// The character U+0000.
    case nul = "nul"
    /// JSON, but not of the shape that was asked for.
    case shape = "shape"
    /// A number below zero, or something else where a count should stand.
    case integer = "integer"
    /// A digest or key that is not base64url of the right length with spare bits zero.
    case base64URL = "base64url length or spare bits"
    /// A head that is not [chain, sequence, digest].
    case head = "head"
    /// More operations, members or elements than a limit allows.
    case limit = "limit"
}
