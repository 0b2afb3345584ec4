/// Whether a quantity is a fact, a plan, a forecast or a target.
public enum Modality: String, Sendable, CaseIterable, Hashable {
  /// What is or was.
  case actual
  /// Decided, but not done: 计划, 拟, 将.
  case planned
  /// An expected result: 预计可收入.
  case forecast
  /// A value set to be reached: 力争, 确保, 任务.
  case target
}
