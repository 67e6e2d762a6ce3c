package io.woocom.domain.mail;

class PlainWordingTest implements WordingContract {

    @Override
    public Wording wording() {
        return new PlainWording();
    }
}
