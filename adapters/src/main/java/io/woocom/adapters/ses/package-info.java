/// Mail by Amazon Simple Email Service.
@NullMarked
package io.woocom.adapters.ses;

import org.jspecify.annotations.NullMarked;
