//! What typically goes wrong where many help: the drawbacks of specialisation
//! as a checklist (A-040…A-044).

use crate::domain::phase::task::SystemFault;

/// A typical fault of the system of help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypicalFault {
    /// Ever more special services.
    Differentiation,
    /// Help that costs more than it would have to.
    Cost,
    /// Nobody sees what there is.
    Opacity,
    /// People get lost when they are referred.
    LostReferrals,
    /// What there is decides, not what is needed.
    ServiceLed,
    /// Everybody is a little responsible, nobody for the whole.
    DiffuseResponsibility,
    /// Care in parcels, not agreed on and ill-timed.
    Parcelling,
}

impl TypicalFault {
    /// All, in the order of the method.
    pub const ALL: [Self; 7] = [
        Self::Differentiation,
        Self::Cost,
        Self::Opacity,
        Self::LostReferrals,
        Self::ServiceLed,
        Self::DiffuseResponsibility,
        Self::Parcelling,
    ];

    /// Under which of the three kinds it is noted.
    pub const fn fault(self) -> SystemFault {
        match self {
            Self::Differentiation => SystemFault::Oversupply,
            Self::LostReferrals | Self::DiffuseResponsibility => SystemFault::Gap,
            Self::Cost | Self::Opacity | Self::ServiceLed | Self::Parcelling => SystemFault::Inadequacy,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checklist_knows_faults_of_each_kind() {
        for fault in SystemFault::ALL {
            assert!(TypicalFault::ALL.iter().any(|typical| typical.fault() == fault), "{fault:?}");
        }
    }
}
