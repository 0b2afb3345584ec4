/// Minimises a smooth convex function by L-BFGS (D. C. Liu, J. Nocedal, "On the limited memory BFGS
/// method for large scale optimization", Mathematical Programming 45, 1989).
struct LimitedMemoryOptimizer {
  let dimension: Int
  var memory = 8
  var iterations = 120
  /// Where to stop: the part by which the loss still falls in a step.
  var tolerance = 1e-7

  /// The point found from zero on; `loss` gives the value at a point and fills in the gradient.
  func minimize(_ loss: ([Double], inout [Double]) -> Double) -> [Double] {
    var point = [Double](repeating: 0, count: dimension)
    var gradient = point
    var value = loss(point, &gradient)
    var history: [(step: [Double], change: [Double], scale: Double)] = []
    for iteration in 0..<iterations {
      let direction = direction(gradient, history)
      let slope = dot(direction, gradient)
      guard slope < -1e-12 else { break }
      var length = iteration == 0 ? min(1, 1 / dot(gradient, gradient).squareRoot()) : 1
      var next = point
      var nextGradient = gradient
      var nextValue = value
      // Armijo's rule: halve the step until the loss falls enough.
      for _ in 0..<30 {
        for index in 0..<dimension { next[index] = point[index] + length * direction[index] }
        nextValue = loss(next, &nextGradient)
        if nextValue <= value + 1e-4 * length * slope { break }
        length /= 2
      }
      guard nextValue < value else { break }
      let step = difference(next, point)
      let change = difference(nextGradient, gradient)
      let curvature = dot(step, change)
      if curvature > 1e-10 {
        history.append((step, change, 1 / curvature))
        if history.count > memory { history.removeFirst() }
      }
      let fall = value - nextValue
      (point, gradient, value) = (next, nextGradient, nextValue)
      if fall < tolerance * max(1, abs(value)) { break }
    }
    return point
  }

  /// The gradient turned and stretched by the curvature of the last steps, downwards.
  private func direction(
    _ gradient: [Double], _ history: [(step: [Double], change: [Double], scale: Double)]
  ) -> [Double] {
    var direction = gradient.map { -$0 }
    var shares: [Double] = []
    for (step, change, scale) in history.reversed() {
      let share = scale * dot(step, direction)
      shares.append(share)
      for index in 0..<dimension { direction[index] -= share * change[index] }
    }
    if let (step, change, _) = history.last {
      let stretch = dot(step, change) / dot(change, change)
      for index in 0..<dimension { direction[index] *= stretch }
    }
    for (step, change, scale) in history {
      let share = shares.removeLast()
      let other = scale * dot(change, direction)
      for index in 0..<dimension { direction[index] += (share - other) * step[index] }
    }
    return direction
  }

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in 0..<dimension { sum += left[index] * right[index] }
    return sum
  }

  private func difference(_ left: [Double], _ right: [Double]) -> [Double] {
    var result = left
    for index in 0..<dimension { result[index] -= right[index] }
    return result
  }
}
