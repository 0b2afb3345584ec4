import Gazetteers
import TextScanning

/// What stands round a name while it is judged.
struct Surroundings {
  let view: BlockView
  let state: DiscourseState

  var block: TextBlock { view.block }
  var lattice: CandidateLattice { view.lattice }
  var nameGuard: NameGuard { view.nameGuard }
}
