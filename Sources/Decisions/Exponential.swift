import Foundation

/// e to a sum of weights in thousandths.
func exponential(_ thousandths: Int) -> Double { exp(Double(thousandths) / 1000) }
