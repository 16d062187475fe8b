package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.util.OptionalInt;

/**
 * What a policy knows of one class of jobs (G-10 to G-13).
 *
 * @param budgetFrom the first dollar of the budgets that the rule names
 * @param countsFrom the first dollar of the budgets that count for this class; where it is lower than {@code
 *     budgetFrom}, those between are not covered by the rule and only counted with it (G-13)
 * @param mostDays the longest project of this class; empty for the last class
 */
public record ProposalClassRule(PolicyValue<Connects> cost, Usd budgetFrom, Usd countsFrom, OptionalInt mostDays) {}
