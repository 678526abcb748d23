package org.attune.mentoring.self;

import java.time.YearMonth;

/**
 * How heavy a month was.
 *
 * @param month the month
 * @param mostly what stands in the middle of its entries, the heavier of two
 * @param heaviest the heaviest of them
 */
public record LoadMonth(YearMonth month, Load mostly, Load heaviest) {}
