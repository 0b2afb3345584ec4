/// Decisions as scored candidates: one shape for place, industry, modality and measure.
///
/// A decision has candidates; a `FeatureTemplate` enumeration names the questions put to each; a
/// `WeightTable`, fitted from annotated reports, says what the answers are worth; `DecisionModel`
/// adds them up and gives the best candidate, the runner-up and a probability. No rule is absolute,
/// and every decision can be explained by the features that weighed most.
