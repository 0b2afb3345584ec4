import Decisions
import Language

/// The features of one candidate for the place of a fact; each family is a file of its own.
struct PlaceFeatures {
  private(set) var node = PlaceTree.nation
  let question: PlaceQuestion
  let places: ArticlePlaces
  /// What the section of the fact is about.
  let topics: PlaceTopics
  let discourse: Discourse
  let tree: PlaceTree
  private(set) var rank = PlaceRank.nation
  /// The latest reference to the candidate before the number.
  private(set) var latest: PlaceReference?
  var vector: FeatureVector

  init(
    question: PlaceQuestion, places: ArticlePlaces, discourse: Discourse, vector: FeatureVector
  ) {
    self.vector = vector
    self.question = question
    self.places = places
    topics = question.topics
    self.discourse = discourse
    tree = places.tree
  }

  /// Goes on to a candidate, of which no feature is known yet.
  mutating func turn(to node: Int) {
    self.node = node
    rank = tree.rank(node)
    latest = question.before.last { $0.node == node }
    vector.removeAll()
  }

  /// All families but the one on the fact before.
  mutating func addAll() {
    addFact()
    addReference()
    addUse()
    addRelation()
    addArticle()
    addAreaWord()
  }
}
