package coach.connects.reading.phrase;

import java.math.BigDecimal;

/** Two amounts of dollars, the lower one first. */
public record UsdRange(BigDecimal low, BigDecimal high) {}
