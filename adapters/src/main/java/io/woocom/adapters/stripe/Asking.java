package io.woocom.adapters.stripe;

import com.stripe.exception.ApiException;
import com.stripe.exception.StripeException;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.PaymentId;
import java.lang.System.Logger.Level;
import software.amazon.awssdk.core.exception.SdkException;

/// The port's promise: what happens on the way to Stripe is no exception, and no answer either.
final class Asking {

    private static final System.Logger LOG = System.getLogger(Asking.class.getName());

    private final Notes notes;

    Asking(Notes notes) {
        this.notes = notes;
    }

    interface Call {
        Outcome answer() throws StripeException;
    }

    Outcome of(PaymentId payment, Call call) {
        try {
            return answer(payment, call);
        } catch (StripeException e) {
            return unknown(payment, e, e.getStatusCode() + " " + e.getRequestId());
        } catch (SdkException e) {
            return unknown(payment, e, "while noting");
        } catch (ArithmeticException _) {
            return new Outcome.Declined(
                    Declines.of("invalid_amount", "Stripe cannot take this amount"));
        }
    }

    /// A server error would be repeated under its key, so the next try has another.
    private Outcome answer(PaymentId payment, Call call) throws StripeException {
        try {
            return call.answer();
        } catch (ApiException e) {
            if (Declines.isFault(e)) {
                notes.fault(payment);
            }
            throw e;
        }
    }

    private static Outcome unknown(PaymentId payment, Exception why, String more) {
        var what = why.getClass().getSimpleName() + " " + more;
        LOG.log(Level.WARNING, "no answer about {0}: {1}", payment, what);
        return new Outcome.Unknown("no answer of Stripe: " + what);
    }
}
