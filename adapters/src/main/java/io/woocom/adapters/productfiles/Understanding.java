package io.woocom.adapters.productfiles;

import java.time.ZoneId;
import java.util.Currency;

/// What a file does not say itself: in which currency its prices are, and in which time zone its
/// days begin.
record Understanding(Currency currency, ZoneId zone) {}
