/// Fitting the weights of decisions to annotated reports.
///
/// `DecisionCollector` watches the program read an annotated report and keeps what it decided among;
/// `LogLinearTrainer` finds the weights under which the annotated answers are likeliest;
/// `DocumentFolds` leaves whole documents out, so that figures are of text that no weight has seen.
