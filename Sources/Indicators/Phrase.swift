/// The classes of `phrases.tsv`, which says in its notes what each tells; a coding key, since the
/// compiler writes down the names of the cases then.
enum Phrase: Int, CodingKey, CaseIterable, Sendable {
  // MARK: What a sentence is about: families, bodies, pieces made
  case familyPlaceEnd, surname, familyLiving, collective, family, personTrade, personPronoun,
    pronounBody,
    pronounInWord, surnamePlaceEnd, partOpening, production, silkworms, bees, beekeeping, hives,
    beeProducts, fungusBlocks, thereAre, pieceUnits, making, makingCompounds, makingModifiers
  // MARK: Sums of money
  case aid, rents, worth, donating, turnover, relief, selling, granting, lodging, spending, works,
    possessive, byHead, dayEarning
  // MARK: Other measures
  case climateSpans, mean, levels, ageChange, savedEmissions, yearlyMaking, yearlyCapacity,
    tenure, onceBuilt, yearlyProcessing, expecting, ability, productiveWorks, producing, keeping,
    wildlife, vessels, petitioning, holdingPeople, receiving, reachedCounts, arriving, benefiting,
    percentagePoints, rateNouns, growing, levelReached, entrusted, sowing, replanting,
    orchards, totalArea, leasing, phaseMaking
  // MARK: The year of months
  case profile, governing, doneInMonths
  // MARK: Modality
  case forecasting, startingFrom, raisedTo, notBelow, promising, markToReach, coming, aimNouns,
    aimMet, aimSet, startAhead, preliminaries, preliminariesDone, worksInHand, worksBegun,
    planNouns, copula, planNounEnd, aimTold, programmeNames, afterWill, assuring, buildingAnew,
    will, aim
  // MARK: Phrases round a number
  case phraseHead, phraseTail, nounEnd, measuring, standing, locative, comparing, priceIndex
  // MARK: What a figure is by
  case otherTotals, yieldAgain, pricedGoods, priceChange, yieldChange, perMark, sumOver,
    headsCounted, days, dayWages, monthsAndYears, lodgingUnits, headsAveraged, perMuNouns,
    totalOfTimes, perSquareKilometre, oneMu, mu, goodsUnit, container, otherUnit, animalTopic,
    frequency
  // MARK: What states no fact
  case placeEnd, beholding, taught, moved, booked, nameUnits, placeNameEnds, landforms,
    notPlaceEnds, doubling, heldUnits, defining, clauseMarks, imprint, coinEnd, sizeLimits,
    sizeEnd, distanceEnd, holding, meanAge, spanNouns, spanEnds, afterTimeSpan, beforeTimeSpan,
    durationVerbs, joiners, building, placeUnits, listComma, abstractNouns, chineseMiles, ahead,
    occasions, stops, pieces, classBound
  // MARK: Round a quantity
  case moreUnits, moreBehind, moreCompounds, aboutBehind, atLeastBehind, atMostBehind, floors,
    passing,
    ceilings, doneBefore, aboutCompounds, nearCompounds, hardlySo, atLeastInFront, atMostInFront,
    passedInFront, aboutInFront, half, halfCompounds, foreignMoney, dealtOut, sharedUnitJoiners,
    tenths, when, passed, aboutWord, nearWord
  // MARK: Spoken money
  case earning, dealing, sumNouns, clauseEnds, dimes, cents, pricing, payEnd, payTimes, blocks,
    mao, oneOf, star, until
  // MARK: Subjects
  case placeKinds, paying, changing, comparingNouns, changeHeads, modifiers,
    nounSuffixes, purpose, verbTails
  // MARK: Numerals inside words
  case idiom, notUnit, trueUnit, peopleNoun
}
