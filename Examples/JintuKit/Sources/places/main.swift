// The places that names can mean: swift run places NAME...
import JintuKit

let jintu = try Jintu()
for name in CommandLine.arguments.dropFirst() {
  for place in jintu.places(named: name).prefix(3) {
    let position = place.position.map { "\($0.longitude), \($0.latitude)" } ?? "no position"
    print("\(name)\t\(place.code ?? "-")\t\(place.path)\t\(position)")
  }
}
