import Gazetteers
import TextScanning

/// What stands round a name while it is judged.
struct Surroundings {
  let block: TextBlock
  let lattice: CandidateLattice
  let nameGuard: NameGuard
  let state: DiscourseState
}
