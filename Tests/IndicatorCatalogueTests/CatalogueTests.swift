import Testing

@testable import IndicatorCatalogue

@Suite struct CatalogueTests {
}
