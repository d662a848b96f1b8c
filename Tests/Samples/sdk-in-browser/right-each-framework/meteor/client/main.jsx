document.title = "Meteor";
