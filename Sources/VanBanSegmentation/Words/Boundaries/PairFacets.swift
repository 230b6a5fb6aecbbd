/// The views of a class that features are made of, packed for one look-up.
package struct PairFacets: Sendable {
  /// The packed views, as the compiled model stores them.
  package let bits: UInt32

  /// The views of a class.
  package init(_ pair: PairClass) {
    let flag: UInt32 = pair.isAmbiguous ? 1 : 0
    bits =
      UInt32(pair.bucket) | UInt32(pair.level) << 4 | UInt32(pair.tendency) << 7 | UInt32(pair.certainty) << 9
      | flag << 12
  }

  @inline(__always) package var bucket: Int { Int(bits & 15) }
  @inline(__always) package var level: Int { Int(bits >> 4 & 7) }
  @inline(__always) package var tendency: Int { Int(bits >> 7 & 3) }
  @inline(__always) package var certainty: Int { Int(bits >> 9 & 7) }
  @inline(__always) package var isAmbiguous: Bool { bits >> 12 & 1 != 0 }

  /// The facets of every class, by raw value.
  package static let all = (0..<PairClass.count).map { PairFacets(PairClass(rawValue: UInt8($0))) }

  /// The facets of all classes as a compiled model holds them.
  @safe package struct Table {
    private let base: UnsafePointer<PairFacets>

    /// Refers to facets of ``PairClass/count`` classes, which must outlive the table.
    init(_ base: UnsafePointer<PairFacets>) { unsafe self.base = base }

    /// Sound: there are facets for every raw value of a class.
    @inline(__always)
    package subscript(pair: PairClass) -> PairFacets { unsafe base[Int(pair.rawValue)] }
  }
}
