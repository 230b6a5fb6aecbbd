/// The spellings of a compiled model with the units that they stand for.
@safe struct SyllableSpellings {
  private let owners: UnsafePointer<UInt16>
  private let units: UnsafePointer<UInt64>
  private let texts: UnsafePointer<UInt8>
  private let syllableCount: Int
  private let size: Int
  /// The number of spellings.
  let count: Int

  /// Reads the sections of a model; the memory must outlive the value.
  init(_ memory: BoundaryModelMemory, _ layout: BoundaryModelLayout) {
    // Sound: the layout has been checked against the size of the memory.
    unsafe owners = memory.pointer(at: layout.owners)
    unsafe units = memory.pointer(at: layout.units)
    unsafe texts = memory.pointer(at: layout.spellings)
    (count, syllableCount) = (layout.spellingCount, layout.syllableCount)
    size = layout.size - layout.spellings
  }

  /// Hands each spelling, in lower case, and its unit to `body`. Linear.
  func visit(_ body: (UnsafeRawBufferPointer, SyllableUnit) -> Void) {
    var start = 0
    for index in 0..<count where start < size {
      // Sound: both the length and the text lie within the section.
      let end = min(start + 1 + (unsafe Int(texts[start])), size)
      let text = unsafe UnsafeRawBufferPointer(start: texts + start + 1, count: end - start - 1)
      let owner = unsafe Int(owners[index])
      if owner < syllableCount { unsafe body(text, SyllableUnit(bits: units[owner])) }
      start = end
    }
  }
}
