package coach.connects.reading.phrase;

import java.math.BigDecimal;

/**
 * Two amounts of dollars, the lower one first.
 *
 * @param low the lower one
 * @param high the higher one
 */
public record UsdRange(BigDecimal low, BigDecimal high) {}
