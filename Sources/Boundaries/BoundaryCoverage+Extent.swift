public import SimpleFeatures

extension BoundaryCoverage {
  /// The envelope of all arcs, in the coordinates of the coverage.
  public var extent: Envelope {
    arcs.dropFirst().reduce(arcs[0].box) { $0.union($1.box) }
  }
}
